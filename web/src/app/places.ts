import {
  BarChartOutlined,
  CommentOutlined,
  ContainerOutlined,
  FileTextOutlined,
  FundOutlined,
  HomeOutlined,
  InboxOutlined,
  SearchOutlined,
  ShopOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { Role } from '@portolan/contract';
import type { LinkProps } from '@tanstack/react-router';
import type { IconProps } from '../ui/icon.tsx';

/** One entry of the rail. Its words are the key `place.<name>` in this folder's word files. */
export interface Place {
  name: string;
  to: NonNullable<LinkProps['to']>;
  icon: IconProps['of'];
}

/** Where each role can go, in the order of the rail; at most eight, so that all fit without scrolling. */
export const places: Record<Role, readonly Place[]> = {
  student: [
    { name: 'studentHome', to: '/student', icon: HomeOutlined },
    { name: 'sourcing', to: '/student/sourcing', icon: SearchOutlined },
    { name: 'stock', to: '/student/stock', icon: ContainerOutlined },
    { name: 'store', to: '/student/store', icon: ShopOutlined },
    { name: 'orders', to: '/student/orders', icon: InboxOutlined },
    { name: 'afterSales', to: '/student/after-sales', icon: CommentOutlined },
    { name: 'numbers', to: '/student/numbers', icon: BarChartOutlined },
    { name: 'project', to: '/student/project', icon: FileTextOutlined },
  ],
  teacher: [
    { name: 'teacherHome', to: '/teacher', icon: HomeOutlined },
    { name: 'calibration', to: '/teacher/calibration', icon: FundOutlined },
  ],
  mentor: [{ name: 'mentorHome', to: '/partner', icon: HomeOutlined }],
  administrator: [
    { name: 'schoolHome', to: '/school', icon: HomeOutlined },
    { name: 'people', to: '/school/people', icon: TeamOutlined },
    { name: 'calibration', to: '/school/calibration', icon: FundOutlined },
  ],
};

export const homeOf = {
  student: '/student',
  teacher: '/teacher',
  mentor: '/partner',
  administrator: '/school',
} as const satisfies Record<Role, string>;
